import type { Fix } from '../types.js';

/** The way to the internet. */
export const networkFixes = {
  'check-connection': {
    causes: ['network', 'interrupted', 'other-account'], minutes: 5, risk: 'none',
    steps: [{ id: 'look', path: ['settings', 'wifi'] }, { id: 'airplane' }, { id: 'page' }, { id: 'near' }, { id: 'vpn' }],
  },
  'toggle-airplane': {
    causes: ['passing-fault', 'network', 'other-account'], minutes: 3, risk: 'none', chance: { 'passing-fault': 0.3, network: 0.3 },
      effects: ['cuts-connection'],
    steps: [{ id: 'open' }, { id: 'on' }, { id: 'wait', waitSeconds: 10 }, { id: 'off' }, { id: 'look' }],
  },
  'restart-router': {
    causes: ['network'], minutes: 5, risk: 'inconvenience', effects: ['cuts-connection'],
    steps: [
      { id: 'tell' }, { id: 'off' }, { id: 'wait', waitSeconds: 30 }, { id: 'on' }, { id: 'settle', waitSeconds: 120 }, { id: 'look' },
    ],
  },
  'other-wifi': {
    causes: ['passing-fault', 'network', 'other-account'], minutes: 5, risk: 'none', chance: { 'passing-fault': 0.3 },
      effects: ['cuts-connection'],
    steps: [{ id: 'open', path: ['settings', 'wifi'] }, { id: 'choose' }, { id: 'retry' }],
  },
  'rejoin-wifi': {
    causes: ['network'], minutes: 5, risk: 'settings-loss', effects: ['cuts-connection'], needs: ['wifi-password'],
    ledger: { lost: { 'network': 'replaceable', 'other-devices': 'replaceable' }, kept: ['other-networks', 'data'] },
    steps: [{ id: 'open', path: ['settings', 'wifi'] }, { id: 'details' }, { id: 'forget', alone: true }, { id: 'choose' },
      { id: 'password' }],
  },
} as const satisfies Record<string, Fix>;
