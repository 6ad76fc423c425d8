package lingao.catalog.shared;

/** A row of a specification or nutrition table, such as 配料 (ingredients) and its value. */
public record LabelledText(LocalizedText label, LocalizedText value) {}
