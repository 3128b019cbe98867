/** The command line {@code kamervragen} (<i>opdrachtregel</i>): one small class a command. */
@NullMarked
package nl.kamervragen.cli;

import org.jspecify.annotations.NullMarked;
