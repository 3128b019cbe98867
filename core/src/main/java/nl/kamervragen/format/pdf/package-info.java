/**
 * PDF (<i>PDF</i>): from glyphs at places to lines in reading order, with PDFBox, an optional library.
 *
 * <p>The way runs glyph, {@code Piece}, {@code Row}, {@code PrintedLine}, source line. What stands apart from the text is
 * told by its place on the page: the sender's column, page headers and footers, notes at the foot of the page. Not
 * exported.
 */
@NullMarked
package nl.kamervragen.format.pdf;

import org.jspecify.annotations.NullMarked;
