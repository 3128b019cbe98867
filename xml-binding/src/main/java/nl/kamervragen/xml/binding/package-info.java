/**
 * The library's own vocabulary, bound with JAXB (<i>eigen XML-vorm</i>): transport types as the schema has them, and what
 * maps them to the model and back. Not exported.
 *
 * <p>The transport types are mutable, live for one document and hold texts only: what a value means is judged by the
 * mapping, which knows where it stands.
 */
@NullMarked
@XmlAccessorType(XmlAccessType.FIELD)
@XmlSchema(
        namespace = OwnVocabulary.NAMESPACE,
        elementFormDefault = XmlNsForm.QUALIFIED,
        xmlns = @XmlNs(prefix = "", namespaceURI = OwnVocabulary.NAMESPACE))
package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
