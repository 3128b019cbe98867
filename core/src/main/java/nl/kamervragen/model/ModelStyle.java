package nl.kamervragen.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all generated implementations.
 *
 * <p>Jackson's annotation stands here so that the generator makes its JSON form; the annotation itself does not reach
 * the class files of the model.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@JsonSerialize
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {
            "addressee:addressee",
            "address:address",
            "body:body",
            "signatory:signatories",
            "content:content",
            "lead:lead",
            "seeAlso:seeAlso",
            "onBehalfOf:onBehalfOf",
            "explanation:explanation",
            "introduction:introduction",
            "writtenQuestions:moreWrittenQuestions"
        },
        allowedClasspathAnnotations = {Override.class})
@interface ModelStyle {}
