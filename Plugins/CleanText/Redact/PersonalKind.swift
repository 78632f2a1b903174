public import Quern

/// A kind of personal data that is known by its form.
public enum PersonalKind: String, CaseIterable, ParameterValue {
    case email, phone, ip, url, iban
    case creditCard = "credit_card"
    case usSsn = "us_ssn"
    case cnId = "cn_id"

    var index: Int {
        switch self {
        case .email: 0
        case .phone: 1
        case .ip: 2
        case .url: 3
        case .iban: 4
        case .creditCard: 5
        case .usSsn: 6
        case .cnId: 7
        }
    }

    /// As masks and rules have it.
    var label: String {
        switch self {
        case .creditCard: "credit-card"
        case .usSsn: "us-ssn"
        case .cnId: "cn-id"
        default: rawValue
        }
    }

    var rule: Rule {
        let reason =
            switch self {
            case .email: "E-mail address"
            case .phone: "Telephone number"
            case .ip: "Internet address of a computer"
            case .url: "Web address"
            case .iban: "Bank account (IBAN with a valid checksum)"
            case .creditCard: "Payment card (with a valid check digit)"
            case .usSsn: "US social security number"
            case .cnId: "Chinese resident identity number (with a valid check digit)"
            }
        return Rule(label, reason: reason, isConfidential: true)
    }

    /// What is the same however it is written.
    func normal(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        switch self {
        case .url: return Array(value)
        case .email, .ip: return value.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        case .phone:
            // An extension is no more digits of the number.
            return value.compactMap { byte in
                switch byte {
                case 0x2B, 0x30...0x39: byte
                case 0x58, 0x78: 0x78
                default: nil
                }
            }
        case .iban, .creditCard, .usSsn, .cnId:
            return value.compactMap { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A: byte
                case 0x61...0x7A: byte & 0xDF
                default: nil
                }
            }
        }
    }
}
