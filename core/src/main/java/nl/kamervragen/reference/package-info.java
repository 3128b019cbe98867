/** Identifiers and citations (<i>kenmerken en verwijzingen</i>). */
@NullMarked
package nl.kamervragen.reference;

import org.jspecify.annotations.NullMarked;
