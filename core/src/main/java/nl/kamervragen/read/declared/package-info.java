/** What a source's own markup says about its document, believed where the lines bear it out (<i>aangifte</i>). Not exported. */
@NullMarked
package nl.kamervragen.read.declared;

import org.jspecify.annotations.NullMarked;
