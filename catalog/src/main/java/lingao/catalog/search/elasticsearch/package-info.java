/**
 * The search engine: an Elasticsearch index of the products, how it is kept, and how it is asked.
 * Root: {@link lingao.catalog.search.elasticsearch.ElasticsearchEngine}; nobody else uses it by
 * name.
 */
@NullMarked
package lingao.catalog.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
