/** Rules about notes (<i>noten</i>). */
@NullMarked
package nl.kamervragen.validate.notes;

import org.jspecify.annotations.NullMarked;
