/**
 * Findings for people and programs (<i>rapportage</i>): as text, JSON or HTML, in Dutch or English.
 *
 * <p>Immutable and thread-safe.
 */
@NullMarked
package nl.kamervragen.report;

import org.jspecify.annotations.NullMarked;
