/** Plain text (<i>platte tekst</i>): its adapter and its format. Thread-safe. */
@NullMarked
package nl.kamervragen.format.text;

import org.jspecify.annotations.NullMarked;
