/**
 * The library's own vocabulary (<i>eigen XML-vorm</i>): what it may hold, and the way between its elements and the model.
 * Not exported.
 *
 * <p>The schema says what the vocabulary is; {@code OwnVocabulary} is the same for the reader, and a test holds the two
 * together. Nothing stands between elements and model: what a value means is judged where it stands.
 */
@NullMarked
package nl.kamervragen.xml.binding;

import org.jspecify.annotations.NullMarked;
