/** The grammar of titles and answer lines (<i>omschrijving en antwoordregel</i>). Not exported. */
@NullMarked
package nl.kamervragen.read.title;

import org.jspecify.annotations.NullMarked;
