/** From lines to rich text: notes, inlines and blocks (<i>opgemaakte tekst</i>). Not exported. */
@NullMarked
package nl.kamervragen.read.text;

import org.jspecify.annotations.NullMarked;
