/**
 * Akoma Ntoso 3.0 (<i>Akoma Ntoso</i>), the OASIS standard for parliamentary documents.
 *
 * <p>There is no official Dutch profile for written questions; the mapping is the library's own. Questions and answers
 * are the standard's, joined by {@code ref} in the answer's number; notes stand at their place; who asks and who answers
 * are references. What the standard has no element for, the title as data and the answer line, stands in {@code
 * proprietary} in the library's own vocabulary, and small data as attributes of that namespace.
 */
@NullMarked
package nl.kamervragen.xml.akomantoso;

import org.jspecify.annotations.NullMarked;
