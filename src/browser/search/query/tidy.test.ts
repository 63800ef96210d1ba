import assert from 'node:assert/strict';
import test from 'node:test';
import { tidy } from './tidy.ts';

test('a text is on one line, and bare without the marks around it', () => {
  assert.deepEqual(tidy('  "443 \n tcp",  '), { text: '"443 tcp",', bare: '443 tcp' });
  assert.equal(tidy('`ssh`').bare, 'ssh');
  assert.equal(tidy('<ssh>').bare, 'ssh');
  assert.equal(tidy('(ssh)?').bare, 'ssh');
  assert.equal(tidy('<1024').bare, '<1024');
});

test('digits of every script are those of ASCII', () => {
  assert.deepEqual(
    ['８０８０', '٤٤٣', '४४३', '𝟒𝟒𝟑'].map((text) => tidy(text).bare),
    ['8080', '443', '443', '443'],
  );
});
