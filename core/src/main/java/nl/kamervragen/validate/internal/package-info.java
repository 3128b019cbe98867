/** What the rules share: their codes, and ways to look at a document (<i>hulpmiddelen</i>). Not exported. */
@NullMarked
package nl.kamervragen.validate.internal;

import org.jspecify.annotations.NullMarked;
