// Shows the document that the page brought, without a console for calls, in the colours that the reader prefers.
const dark = matchMedia('(prefers-color-scheme: dark)')
const colour = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', colour)
colour()

const ui = SwaggerUIBundle({
  dom_id: '#openapi',
  deepLinking: true,
  supportedSubmitMethods: [],
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
})
// References are resolved against an address of HTTP only. Nothing is sent there.
ui.specActions.updateUrl('http://localhost/openapi.json')
ui.specActions.updateSpec(JSON.stringify(globalThis.openApiDocument))
ui.specActions.updateLoadingStatus('success')
