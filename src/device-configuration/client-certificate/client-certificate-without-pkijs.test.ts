import { expect, it, vi } from 'vitest'
import { validateClientCertificate } from './client-certificate.js'

vi.mock('pkijs', () => {
  throw new Error('Cannot find package')
})

it('validateClientCertificate says what to install where pkijs is not', async () => {
  const call = validateClientCertificate('', { trustAnchors: '' })
  await expect(call).rejects.toThrow(Error)
  await expect(call).rejects.toThrow(
    'Client certificates are validated with pkijs and asn1js: npm install pkijs asn1js',
  )
})
