/** Rules about the letter around the questions (<i>brief</i>). */
@NullMarked
package nl.kamervragen.validate.letter;

import org.jspecify.annotations.NullMarked;
