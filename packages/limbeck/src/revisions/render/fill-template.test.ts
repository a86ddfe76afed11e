import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../../../test/folder-with.ts'
import type { NewRevision } from '../new-revision.ts'
import { verifyRendered } from '../verify-rendered.ts'
import { writeRevision } from '../write-revision.ts'
import { renderRevision } from './render-revision.ts'

const generated: NewRevision = {
  revision: 'abc123def456',
  downRevision: ['bce8c437167b'],
  branchLabels: [],
  dependsOn: [],
  message: 'add user phone number field',
  createdAt: new Date('2025-10-03T23:15:04.678Z'),
  upgrade: [{ op: 'execute', args: { sql: 'select 1' } }],
  downgrade: [],
  isGenerated: true,
}

describe('a template of the user', () => {
  test('shapes the file, with the ready texts and the fields', async () => {
    const template = `// Ours. <%= it.message %> (<%= it.createdAt %>)
import { defineRevision } from 'limbeck'
<% if (it.downRevision.length === 1) { %>// one parent: <%= it.downRevision[0] %>
<% } %>
export default defineRevision({
<%= it.header %>
<%= it.upgrade %>
<%= it.downgrade %>
})`
    const folder = await folderWith({ 'ours.eta': template })
    const text = await renderRevision(generated, { templateFile: join(folder, 'ours.eta') })
    expect(text).toContain('// Ours. add user phone number field (2025-10-03T23:15:04Z)\n')
    expect(text).toContain('// one parent: bce8c437167b\n')
    await writeRevision(join(folder, 'a.ts'), text)
    await verifyRendered(join(folder, 'a.ts'), generated)
  })

  test('that is missing or broken is named', async () => {
    const folder = await folderWith({ 'broken.eta': '<%= it.missing.field %>', 'syntax.eta': '<% if ( %>' })
    const render = (name: string): Promise<string> =>
      renderRevision(generated, { templateFile: join(folder, name) })
    await expect(render('nowhere.eta')).rejects.toMatchObject({ code: 'template.missing' })
    for (const name of ['broken.eta', 'syntax.eta']) {
      await expect(render(name)).rejects.toMatchObject({
        code: 'template.failed',
        message: expect.stringContaining(name),
        hint: expect.stringContaining('eta'),
      })
    }
  })

  test('that leaves a part out is refused', async () => {
    const template =
      'export default defineRevision({\n<%= it.header %>\nupgrade() {}, <%= it.downgrade %>\n})'
    const folder = await folderWith({ 'ours.eta': `import { defineRevision } from 'limbeck'\n${template}` })
    const templateFile = join(folder, 'ours.eta')
    const path = await writeRevision(join(folder, 'a.ts'), await renderRevision(generated, { templateFile }))
    await expect(verifyRendered(path, generated, templateFile)).rejects.toMatchObject({
      code: 'template.incomplete',
      message: expect.stringMatching(/ours\.eta does not say the revision's upgrade$/),
    })
    expect(await readdir(folder)).toEqual(['ours.eta'])
  })
})
