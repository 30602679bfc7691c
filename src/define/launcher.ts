import { Launcher } from '../elements/launcher/launcher.js';

Launcher.loadHelp = () => import('./help.js');
// A plain element, without the stand-in for a registry that Lit brings to a server.
if (globalThis.customElements && !customElements.get('naosu-launcher')) customElements.define('naosu-launcher', Launcher);
