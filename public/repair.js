/** What the worker's script says it keeps: asked of the host itself, so that nothing is removed without a network. */
async function findFiles() {
  const response = await fetch('./sw.js', { cache: 'reload' })
  const files = [...(await response.text()).matchAll(/\burl:\s*"([^"]+)"/g)].map(([, url]) => url)
  if (!response.ok || files.length === 0) throw new Error('the host does not give the worker')
  return files
}

/** Of this folder alone: the host may have other apps, and what the user has written is not among these. */
async function removeKept() {
  const folder = new URL('./', location.href).href
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.endsWith(folder)).map(name => caches.delete(name)))
  const registrations = await navigator.serviceWorker.getRegistrations()
  const ours = registrations.filter(({ scope }) => scope === folder)
  await Promise.all(ours.map(registration => registration.unregister()))
}

async function repair() {
  const files = await findFiles()
  if ('serviceWorker' in navigator) await removeKept()
  // The worker still serves this page, but has nothing left to serve it from.
  await Promise.allSettled(['./', ...files].map(file => fetch(file, { cache: 'reload' })))
  location.replace('./')
}

for (const button of document.querySelectorAll('button'))
  button.addEventListener('click', () => {
    repair().catch(() => {
      for (const told of document.querySelectorAll('[role=alert]')) told.hidden = false
    })
  })
