package lingao.catalog.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a certificate covers a product. */
@Entity
@IdClass(CertificateProduct.Key.class)
@Table(name = "certificate_product")
class CertificateProduct {

  @Id
  @Column(name = "certificate_id")
  private long certificateId;

  @Id
  @Column(name = "product_id")
  private long productId;

  protected CertificateProduct() {}

  CertificateProduct(long certificateId, long productId) {
    this.certificateId = certificateId;
    this.productId = productId;
  }

  /** Both identifiers. */
  static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private long certificateId;
    private long productId;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.certificateId == certificateId
          && key.productId == productId;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(certificateId * 31 + productId);
    }
  }
}
