import { readRecord, type CaseRecord } from '../engine/record/case-record.js';
import { savedRecord } from './saved-case.js';
import { writeStored } from './storage.js';

/** What is stored under `key`; empty where nothing is, or nothing that can be read. */
export const keptRecord = (key: string): CaseRecord => readRecord(savedRecord(key));

/** Stores the cases under `key`; nothing is left there once there are none. */
export function keepRecord(key: string, record: CaseRecord) {
  writeStored(key, Object.keys(record.cases).length === 0 ? null
    : JSON.stringify({ ...record, pages: Object.keys(record.pages).length === 0 ? undefined : record.pages }));
}
