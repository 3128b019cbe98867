/** Rules about dates and the term of the answer (<i>datums en termijn</i>). */
@NullMarked
package nl.kamervragen.validate.term;

import org.jspecify.annotations.NullMarked;
