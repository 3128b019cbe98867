/** Word's DOCX (<i>Word-document</i>): its adapter, its writer and its format. Thread-safe. */
@NullMarked
package nl.kamervragen.format.docx;

import org.jspecify.annotations.NullMarked;
