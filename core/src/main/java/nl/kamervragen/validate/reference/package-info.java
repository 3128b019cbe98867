/** Rules about the number of the set (<i>zaaknummer</i>). */
@NullMarked
package nl.kamervragen.validate.reference;

import org.jspecify.annotations.NullMarked;
