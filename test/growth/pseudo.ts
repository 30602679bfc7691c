import ts from 'typescript';

const accents: Readonly<Record<string, string>> = {
  a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', c: 'ç', n: 'ñ', s: 'š', y: 'ý', A: 'ÁÁ', E: 'ÉÉ', I: 'ÍÍ', O: 'ÓÓ', U: 'ÚÚ', C: 'Ç', N: 'Ñ',
  S: 'Š',
};

/** English with accents, about 40 % longer; placeholders and `%@` stay. */
export const pseudo = (text: string): string =>
  text.split(/(\{\w+:[^{}]*\}|%@|<[^>]*>|&\w+;)/)
    .map((piece, place) => (place % 2 ? piece : piece.replace(/[a-zA-Z]/g, (letter) => accents[letter] ?? letter))).join('');

/** Ids in a call: `only(texts, ['computer'])`. */
const isIdList = (node: ts.Node) => ts.isArrayLiteralExpression(node.parent) && ts.isCallExpression(node.parent.parent);

function pieceOf(node: ts.Node): boolean {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    const { parent } = node;
    const isName = ts.isPropertyAssignment(parent) && parent.name === node;
    return !isName && !ts.isImportDeclaration(parent) && !ts.isLiteralTypeNode(parent) && !isIdList(node);
  }
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

/** A module of English words as one of the pseudo language. */
export function pseudoModule(source: string, locale: string): string {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true);
  const pieces: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (pieceOf(node)) pieces.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const translated = pieces.reverse().reduce((text, node) => {
    const [start, end] = [node.getStart(), node.end];
    const word = text.slice(start, end);
    return text.slice(0, start) + (word === "'en'" ? `'${locale}'` : pseudo(word)) + text.slice(end);
  }, source);
  return translated.replace(/(from '[^']*\/)en\//g, `$1${locale}/`);
}

/** The Japanese strings of the elements with pseudo targets, made from the English ones. */
export function pseudoXliff(english: string, locale: string): string {
  return english.replace('target-language="en"', `target-language="${locale}"`)
    .replace(/<target>([^]*?)<\/target>/g, (_, target: string) => `<target>${pseudo(target)}</target>`);
}
