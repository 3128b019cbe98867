/**
 * The library's own XML vocabulary (<i>eigen XML-vorm</i>): lossless for the whole model, with a schema.
 *
 * <p>{@link nl.kamervragen.xml.KamervragenXml} has the schema and the names, {@link nl.kamervragen.xml.XmlFormat} reads
 * and writes.
 */
@NullMarked
package nl.kamervragen.xml;

import org.jspecify.annotations.NullMarked;
