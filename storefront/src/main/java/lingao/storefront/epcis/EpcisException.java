package lingao.storefront.epcis;

/** The exceptions of the standard (EPCIS 2.0, 8.1.1 and 8.2.6), as types of problems. */
enum EpcisException {
  VALIDATION("ValidationException", 400, "The document or event is not valid"),
  QUERY_PARAMETER("QueryParameterException", 400, "A parameter of the query is wrong"),
  QUERY_VALIDATION("QueryValidationException", 400, "The query is not valid"),
  SUBSCRIPTION("SubscriptionControlsException", 400, "The subscription is not valid"),
  UNAUTHORIZED("SecurityException", 401, "Credentials are missing or wrong"),
  FORBIDDEN("SecurityException", 403, "That is not permitted with these credentials"),
  NO_SUCH_RESOURCE("NoSuchResourceException", 404, "There is nothing at this address"),
  NO_SUCH_NAME("NoSuchNameException", 404, "There is no query of that name"),
  METHOD("ImplementationException", 405, "The address does not take this method"),
  NOT_ACCEPTABLE("NotAcceptableException", 406, "It cannot be answered as it is asked for"),
  EXISTS("ResourceAlreadyExistsException", 409, "It exists already"),
  CAPTURE_LIMIT("CaptureLimitExceededException", 413, "The document is too large"),
  TOO_LARGE("QueryTooLargeException", 413, "The query finds too much"),
  TOO_COMPLEX("QueryTooComplexException", 413, "The query is too complex"),
  URI_TOO_LONG("URITooLongException", 414, "The address is too long"),
  MEDIA_TYPE("UnsupportedMediaTypeException", 415, "The body has an unsupported format"),
  TOO_MANY("ImplementationException", 429, "Too many calls"),
  FAULT("ImplementationException", 500, "Something went wrong in the repository"),
  NOT_IMPLEMENTED("ImplementationException", 501, "That is not done here");

  private final String type;
  private final int status;
  private final String title;

  EpcisException(String name, int status, String title) {
    this.type = "epcisException:" + name;
    this.status = status;
    this.title = title;
  }

  String type() {
    return type;
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }
}
