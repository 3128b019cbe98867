package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;

/** What holds blocks (<i>tekstblokken</i>). */
class BlocksElement extends Placed {
    @XmlElements({
        @XmlElement(name = "paragraph", type = ParagraphElement.class),
        @XmlElement(name = "subheading", type = SubheadingElement.class),
        @XmlElement(name = "list", type = ListElement.class),
        @XmlElement(name = "table", type = TableElement.class),
        @XmlElement(name = "quotation", type = QuotationElement.class),
        @XmlElement(name = "image", type = ImageElement.class)
    })
    List<Placed> blocks = new ArrayList<>();
}
