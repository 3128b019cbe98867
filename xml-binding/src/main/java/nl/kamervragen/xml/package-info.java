/** The library's own XML vocabulary (<i>eigen XML-vorm</i>), which is yet to come. */
@NullMarked
package nl.kamervragen.xml;

import org.jspecify.annotations.NullMarked;
