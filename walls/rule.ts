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
 * A rule of ESLint that allows each room of src only the imports that rooms.ts grants. ESLint's own
 * no-restricted-imports sees the specifier of an import, not the file that it leads to. Nor does it see import() or the
 * scripts of .astro files.
 */
export const rooms: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { wall: '{{ who }} may not import {{ what }}: walls/rooms.ts says what it may.' },
  },
  create(context) {
    // ESLint names a script in Page.astro Page.astro/1_script.ts. Its imports are relative to Page.astro.
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
