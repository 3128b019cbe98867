/** HTML (<i>webpagina</i>): its adapter, its writer and its format. Thread-safe. */
@NullMarked
package nl.kamervragen.format.html;

import org.jspecify.annotations.NullMarked;
