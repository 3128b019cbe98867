/** Rules about the title line (<i>omschrijving</i>). */
@NullMarked
package nl.kamervragen.validate.title;

import org.jspecify.annotations.NullMarked;
