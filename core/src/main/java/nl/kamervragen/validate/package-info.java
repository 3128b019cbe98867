/**
 * Judging documents (<i>controleren</i>): the validator, its rules, the policy that tunes them and the report.
 *
 * <p>A {@link nl.kamervragen.validate.Rule} is one small class with one code, in a sub-package by subject. A {@link
 * nl.kamervragen.validate.Validator} runs those that apply to a document and whose needs are met, and says of the others
 * that they did not apply or were not checked. Everything here is immutable and thread-safe.
 */
@NullMarked
package nl.kamervragen.validate;

import org.jspecify.annotations.NullMarked;
