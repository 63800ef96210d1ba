import { relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';
import { mayImport, mayRun, roomOf, targetOf } from './rooms.ts';

/** An import, an export from, an import(), or an import() of a type. */
interface Importing {
  readonly source: { readonly value: string };
  readonly specifiers?: readonly { readonly imported?: { readonly name: string } }[];
}

/** A `<script src>` of an .astro file. */
interface ScriptSource {
  readonly value: { readonly value: string };
}

function namesOf({ specifiers = [] }: Importing): string[] {
  const names = specifiers.map(({ imported }) => imported?.name ?? '*');
  return names.length === 0 ? ['*'] : names;
}

/**
 * Keeps each room of src to the imports that rooms.ts grants it. ESLint's own no-restricted-imports sees the words of
 * an import, not the file that they lead to, and neither import() nor scripts of .astro files.
 */
export const rooms: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { wall: '{{ who }} may not import {{ what }}: walls/rooms.ts says what it may.' },
  },
  create(context) {
    // A script in Page.astro is linted as Page.astro/1_script.ts, and imports as Page.astro does.
    const [file = '', script] = relative(resolve(context.cwd, 'src'), context.filename)
      .split(sep)
      .join('/')
      .split(/(?<=\.astro)\//);
    const check = (node: object, isScript: boolean, specifier: string, names: readonly string[]): void => {
      if (isScript ? mayRun(file, specifier) : mayImport(file, specifier, names)) return;
      const who = isScript ? `A script of ${file}` : (roomOf(file) ?? file);
      const target = targetOf(file, specifier);
      const what = names.includes('*') ? target : `${names.join(', ')} from ${target}`;
      context.report({ node: node as Rule.Node, messageId: 'wall', data: { who, what } });
    };
    return {
      '*[source.type="Literal"]': (node: object) => {
        const importing = node as Importing;
        check(node, script !== undefined, importing.source.value, namesOf(importing));
      },
      'JSXOpeningElement[name.name="script"] > JSXAttribute[name.name="src"][value.type="Literal"]': (node: object) => {
        check(node, true, (node as ScriptSource).value.value, ['*']);
      },
    };
  },
};
