/** What the writers have in common (<i>schrijven</i>). Not exported. */
@NullMarked
package nl.kamervragen.format.writing;

import org.jspecify.annotations.NullMarked;
