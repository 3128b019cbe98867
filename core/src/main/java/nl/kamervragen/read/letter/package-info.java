/** Letterhead, body and signature of a letter (<i>brief</i>). Not exported. */
@NullMarked
package nl.kamervragen.read.letter;

import org.jspecify.annotations.NullMarked;
