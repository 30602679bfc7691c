import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../src', import.meta.url));

function program() {
  const { config } = ts.readConfigFile(join(src, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, src);
  return ts.createProgram([join(src, 'index.ts')], { ...options, composite: false, noEmit: true });
}

const isLiteral = (type) => (type.flags & (ts.TypeFlags.StringLiteral | ts.TypeFlags.NumberLiteral)) !== 0;
const isAbsent = (type) => (type.flags & ts.TypeFlags.Undefined) !== 0;

/** `values` where a type allows only certain ones, whatever its name. */
function describe(checker, type) {
  const parts = (type.isUnion() ? type.types : [type]).filter((part) => !isAbsent(part));
  const values = parts.length > 0 && parts.every(isLiteral) ? parts.map(({ value }) => value).sort() : undefined;
  const text = values ? values.map((value) => JSON.stringify(value).replaceAll('"', "'")).join(' | ')
    : checker.typeToString(type.flags & ts.TypeFlags.Unknown ? type : checker.getNonNullableType(type), undefined,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope);
  return { text, ...(values ? { values } : {}) };
}

const isInternal = ({ declarations: [node] }) => ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal')
  || (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;

/**
 * What the compiler knows of the classes that `naosu` exports: name → public members → type with its allowed values, description.
 */
export function sourceTypes() {
  const compiled = program();
  const checker = compiled.getTypeChecker();
  const entry = checker.getSymbolAtLocation(compiled.getSourceFile(join(src, 'index.ts')));
  const ours = (symbol) => symbol.declarations?.some((node) => dirname(node.getSourceFile().fileName).startsWith(src));
  return new Map(checker.getExportsOfModule(entry).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const members = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).filter(ours);
    return [exported.name, new Map(members.map((member) => [member.name, {
      ...describe(checker, checker.getTypeOfSymbol(member)),
      description: ts.displayPartsToString(member.getDocumentationComment(checker)),
      internal: isInternal(member),
      readonly: (ts.getCombinedModifierFlags(member.declarations[0]) & ts.ModifierFlags.Readonly) !== 0,
    }]))];
  }));
}

/** Theme properties as the style sheets read them, with their defaults for light and dark, and what their `@cssprop` says. */
export function themeProperties() {
  const [tokens, base] = ['tokens.ts', 'base.ts'].map((file) => readFileSync(join(src, 'styles', file), 'utf8'));
  const lengths = [...`${tokens}${base}`.matchAll(/var\((--naosu-[a-z-]+), ([^;]+?)\);/g)].map(([, name, value]) => [name, value]);
  const colours = [...tokens.matchAll(/^ {2}'?([a-z-]+)'?: \['(.+?)', '(.+?)'\],$/gm)].map(([, name, ...values]) => [`--naosu-${name}`,
    ...values]);
  const dark = new Map(colours.map(([name, , value]) => [name, value]));
  const light = [...colours, ...lengths];
  const words = new Map([...`${tokens}${base}`.matchAll(/@cssprop (\S+) - (.+)/g)].map(([, name, text]) => [name, text.trim()]));
  return light.map(([name, value]) => ({ name, default: value, ...(dark.has(name) ? { dark: dark.get(name) } : {}),
    description: words.get(name) ?? '' }));
}

/** The property from which a colour is read on a dark page. */
export const darkName = (name) => name.replace('--naosu-', '--naosu-dark-');

/** Event classes by the name of their event. */
export function eventClasses() {
  return new Map(readdirSync(join(src, 'events')).map((file) => {
    const text = readFileSync(join(src, 'events', file), 'utf8');
    return [/super\('([^']+)'/.exec(text)[1], { name: /export class (\w+)/.exec(text)[1], cancelable: text.includes('cancelable: true') }];
  }));
}
