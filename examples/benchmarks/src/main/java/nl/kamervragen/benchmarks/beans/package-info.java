/** The beans that the XML benchmark compares with (<i>meetlat</i>). */
@XmlSchema(
        namespace = "https://kamervragen.nl/ns/1.0",
        elementFormDefault = XmlNsForm.QUALIFIED,
        xmlns = @XmlNs(prefix = "", namespaceURI = "https://kamervragen.nl/ns/1.0"))
package nl.kamervragen.benchmarks.beans;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
