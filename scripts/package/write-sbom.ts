/**
 * The software bill of materials of a tarball, CycloneDX: what comes with it when it is installed.
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { npm } from './pack-package.js'

/** What `npm sbom` would take for a part of the package: it leaves out what is due when something for development needs it too. */
const NOT_INSTALLED = ['devDependencies', 'peerDependencies', 'peerDependenciesMeta']

/** @param file Where it is written. */
export function writeSbom(tarball: string, file: string): void {
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
    writeFileSync(file, npm(folder, 'sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
