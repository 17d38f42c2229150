/**
 * The software bill of materials of a tarball, CycloneDX: what comes with it when it is installed.
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bill, completeBill, judgeBill } from './bill-of-materials.js'
import { npm, type Tarball } from './pack-package.js'

/** What `npm sbom` would take for a part of the package: it leaves out what is due when something for development needs it too. */
const NOT_INSTALLED = ['devDependencies', 'peerDependencies', 'peerDependenciesMeta']

/**
 * @param file Where it is written.
 * @returns What it leaves out.
 */
export function writeSbom({ file: tarball, integrity }: Tarball, file: string): string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'sbom-'))
  try {
    // npm names the component after its folder.
    const folder = join(scratch, 'mobile-identity-contracts')
    mkdirSync(folder)
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1'])
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    for (const member of NOT_INSTALLED) delete manifest[member]
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    npm(folder, 'install', '--prefer-offline', '--ignore-scripts')
    const printed: Bill = JSON.parse(npm(folder, 'sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'))
    const bill = completeBill(printed, integrity)
    writeFileSync(file, `${JSON.stringify(bill, undefined, 2)}\n`)
    return judgeBill(bill, { ...manifest, integrity })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
