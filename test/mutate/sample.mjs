import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const { MUTATE_SAMPLE: size, MUTATE_SEED: seed = '1' } = process.env;

/** FNV-1a, so that the same seed draws the same mutants of the same source. */
const hashOf = (text) => [...text].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 0x0100_0193) >>> 0, 0x811c_9dc5);

/** Mixed to the last bit, as MurmurHash 3 ends: neighbours, which are of one expression, must not be drawn together. */
function lotOf(text) {
  const first = hashOf(text);
  const second = Math.imul(first ^ (first >>> 16), 0x85eb_ca6b);
  const third = Math.imul(second ^ (second >>> 13), 0xc2b2_ae35);
  return (third ^ (third >>> 16)) >>> 0;
}

/** Lets only a random sample of the mutants be tested; the others are left out of the report. */
class Sample {
  #drawn = new Set();

  async init() {}

  async group(mutants) {
    const drawn = [...mutants].sort((one, two) => lotOf(`${seed} ${one.id}`) - lotOf(`${seed} ${two.id}`)).slice(0, Number(size));
    this.#drawn = new Set(drawn.map(({ id }) => id));
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map(({ id }) => [id,
      this.#drawn.has(id) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' }]));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
