package lingao.catalog.search.analysis;

/** In what way a product belongs to something that has a name of its own. */
public enum Relation {
  /** To a brand. */
  BRAND,
  /** To a category of the second level. */
  CATEGORY,
  /** To the category above that. */
  PARENT,
  /** To a town. */
  TOWN
}
