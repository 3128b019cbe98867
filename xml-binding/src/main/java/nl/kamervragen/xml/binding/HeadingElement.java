package nl.kamervragen.xml.binding;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title (<i>omschrijving</i>). */
class HeadingElement extends Placed {
    @XmlAttribute
    @Nullable
    String form;

    @XmlAttribute
    @Nullable
    String submitted;

    @XmlAttribute
    @Nullable
    String reference;

    @XmlElement(name = "questioner")
    List<QuestionerElement> questioners = new ArrayList<>();

    @XmlElement(name = "addressee")
    List<OfficeElement> addressees = new ArrayList<>();

    @XmlElement
    @Nullable
    String subject;
}
