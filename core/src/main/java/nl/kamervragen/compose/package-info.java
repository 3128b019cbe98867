/**
 * What every writer prints, in order (<i>opmaak</i>): headings, titles, the interleaving of questions and answers, Dutch
 * typography. Nothing here knows a file format. Immutable and thread-safe.
 */
@NullMarked
package nl.kamervragen.compose;

import org.jspecify.annotations.NullMarked;
