/**
 * Reading and writing XML safely (<i>veilige XML</i>): what the vocabularies have in common. Not exported.
 *
 * <p>A document type declaration is refused, nothing outside the input is ever fetched, and depth, numbers and sizes are
 * bounded. Every finding has a line and a column.
 */
@NullMarked
package nl.kamervragen.xml.internal;

import org.jspecify.annotations.NullMarked;
