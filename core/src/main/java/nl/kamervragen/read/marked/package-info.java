/** Documents whose parts their format marks, as the files of this library do (<i>gemarkeerde delen</i>). Not exported. */
@NullMarked
package nl.kamervragen.read.marked;

import org.jspecify.annotations.NullMarked;
