/** The second stage: where headings, titles and answer lines stand (<i>indeling</i>). Not exported. */
@NullMarked
package nl.kamervragen.read.outline;

import org.jspecify.annotations.NullMarked;
