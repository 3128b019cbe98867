/** The first stage: page furniture is taken out and reported (<i>paginakoppen en -voeten</i>). Not exported. */
@NullMarked
package nl.kamervragen.read.furniture;

import org.jspecify.annotations.NullMarked;
