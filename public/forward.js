// Sends a reader on from a former address, and keeps the place on the page that their link names.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
