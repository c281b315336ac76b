/** What README.md has between these is pictures, with the words that lead to them. */
const PICTURES = /<!-- pictures -->.*?<!-- no more pictures -->\n*/gs;

/**
 * The page of the extension in a gallery, and in the editor, from README.md. The editor shows a picture there only where it
 * comes over the network: none that lies in the package, and none that is written into the page. So without a place that
 * has them the page does without, rather than with broken ones.
 *
 * @param {string} readme
 * @param {{ hasPictures: boolean }} options whether the pictures can be had from the repository
 * @returns {string}
 */
export function galleryPage(readme, { hasPictures }) {
  return hasPictures ? readme : readme.replaceAll(PICTURES, '');
}
