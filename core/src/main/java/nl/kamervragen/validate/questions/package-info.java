/** Rules about questions and answers (<i>vragen en antwoorden</i>). */
@NullMarked
package nl.kamervragen.validate.questions;

import org.jspecify.annotations.NullMarked;
